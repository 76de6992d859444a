package org.giaoban.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication(proxyBeanMethods = false)
public class ValidationService {
    /** For the framework. */
    protected ValidationService() {}

    /**
     * Starts the service; it runs until the process is ended.
     *
     * @param args settings as {@code --name=value}: {@code --server.port=8081}, {@code --giaoban.data=FOLDER}
     */
    public static void main(String[] args) {
        SpringApplication.run(ValidationService.class, args);
    }
}
