package org.giaoban.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as it runs, on a free port, and a client that speaks HTTP with it. */
final class RunningService implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext context;
    private final String address;

    RunningService(Path folder) {
        context = SpringApplication.run(ValidationService.class, "--server.port=0", "--giaoban.data=" + folder);
        address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    record Answer(int status, java.net.http.HttpHeaders headers, String text) {
        static Answer of(HttpResponse<String> response) {
            return new Answer(response.statusCode(), response.headers(), response.body());
        }

        JsonNode json() {
            return JSON.readTree(text);
        }

        String at(String pointer) {
            return json().at(pointer).asString();
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer post(String path, String type, String body, String... headers) {
        return send(posted(path, type, BodyPublishers.ofString(body), headers));
    }

    Answer post(String path, String body, String[] headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    Answer post(String path, String type, BodyPublisher body) {
        return send(posted(path, type, body));
    }

    CompletableFuture<Answer> postAtOnce(String path, String type, String body) {
        HttpRequest request = posted(path, type, BodyPublishers.ofString(body)).build();
        return client.sendAsync(request, BodyHandlers.ofString()).thenApply(Answer::of);
    }

    Answer send(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
    }

    private HttpRequest.Builder posted(String path, String type, BodyPublisher body, String... headers) {
        return request(path, headers).header("Content-Type", type).POST(body);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
