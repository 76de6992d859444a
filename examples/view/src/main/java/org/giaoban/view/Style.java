package org.giaoban.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The style of the pages, and the rules that light up what belongs together. */
final class Style {
    private static final String SHEET = load("page.css");

    private Style() {}

    /** What all pages share. */
    static String shared() {
        return SHEET;
    }

    /**
     * Pointing at a mark, a label or an item, or going to one, lights up all that share its place; inside whole lines only their
     * labels do.
     */
    static String links(List<Place> places) {
        if (places.isEmpty()) {
            return "";
        }
        StringBuilder rule = new StringBuilder();
        for (Place place : places) {
            String own = "." + place.style();
            rule.append(rule.isEmpty() ? "" : ",").append("body:has(");
            if (place.isBlock()) {
                rule.append('a')
                        .append(own)
                        .append(":is(:hover,:focus),")
                        .append(own)
                        .append(":target");
            } else {
                rule.append(own).append(":is(:hover,:focus,:target)");
            }
            rule.append(") ").append(own);
        }
        return rule.append("{background:var(--lit);color:var(--lit-ink);outline:2px solid var(--lit-edge)}")
                .toString();
    }

    /** Boxes in the legend that switch a family of marks off. */
    static String switches() {
        StringBuilder rules = new StringBuilder();
        for (Family family : Family.values()) {
            String off = "body:has(#" + family.switchId() + ":not(:checked)) ";
            rules.append(off)
                    .append("mark.")
                    .append(family.style())
                    .append("{background:none;border-color:transparent}");
            rules.append(off).append(".label.").append(family.style()).append("{display:none}\n");
        }
        return rules.toString();
    }

    private static String load(String resource) {
        try (InputStream in = Style.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + ": no such style");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
