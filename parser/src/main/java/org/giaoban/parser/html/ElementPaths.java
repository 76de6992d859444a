package org.giaoban.parser.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The places of a page's elements; the children of an element are counted once, when the first of them is asked for. */
final class ElementPaths {
    private final IdentityHashMap<Element, PageElement> known = new IdentityHashMap<>();

    PageElement of(Element element) {
        Deque<Element> open = new ArrayDeque<>();
        Element at = element;
        while (at != null && !known.containsKey(at) && at.parent() != null) {
            open.push(at);
            at = at.parent();
        }
        while (!open.isEmpty()) {
            Element next = open.pop();
            if (!known.containsKey(next)) {
                countChildren(next.parent());
            }
        }
        PageElement place = known.get(element);
        return place == null ? new PageElement(null, element.normalName(), 1) : place;
    }

    private void countChildren(@Nullable Element parent) {
        if (parent == null) {
            return;
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            String tag = child.normalName();
            int ordinal = counts.merge(tag, 1, Integer::sum);
            known.put(child, new PageElement(known.get(parent), tag, ordinal));
        }
    }
}
