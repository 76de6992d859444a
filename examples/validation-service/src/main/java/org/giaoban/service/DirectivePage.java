package org.giaoban.service;

import java.util.List;
import org.giaoban.core.model.Directive;

/**
 * A page of directives.
 *
 * @param directives those on this page
 * @param page its number, from 0
 * @param size the most that a page holds
 * @param total how many there are on all pages
 */
record DirectivePage(List<Entry> directives, int page, int size, long total) {
    /**
     * A directive and where it was given.
     *
     * @param article address of the article
     * @param pointer JSON Pointer to the directive in it
     * @param directive the directive
     */
    record Entry(String article, String pointer, Directive directive) {}
}
