package org.giaoban.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the directives of the kept articles. */
@RestController
class DirectiveController {
    private static final int LARGEST_PAGE = 100;

    private final Archive archive;

    DirectiveController(Archive archive) {
        this.archive = archive;
    }

    /**
     * Directives by deadline, those without one last; among equals, who came first is first.
     *
     * @param addressee a part of an addressee's name, in any case; empty for all
     * @param dueBefore the day after the last deadline that is listed; null for all, those without a deadline too
     * @param page number of the page, from 0
     * @param size entries on a page
     */
    @GetMapping(path = "/directives", produces = MediaType.APPLICATION_JSON_VALUE)
    DirectivePage directives(
            @RequestParam(defaultValue = "") String addressee,
            @RequestParam @Nullable LocalDate dueBefore,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "refusal.page", LARGEST_PAGE);
        }
        return archive.directives(addressee, dueBefore, page, size);
    }
}
