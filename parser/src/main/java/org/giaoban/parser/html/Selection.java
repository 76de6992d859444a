package org.giaoban.parser.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a page that are its article.
 *
 * @param crumbs the element that holds the breadcrumb or the section, or null
 * @param headline the element that holds the headline, or null where it stands inside another part
 * @param imprint those of the nodes that hold the day and the author below the headline
 * @param nodes the parts in the order of the page, none inside another
 */
record Selection(@Nullable Element crumbs, @Nullable Element headline, Set<Node> imprint, List<Node> nodes) {
    Selection {
        imprint = Set.copyOf(imprint);
        nodes = List.copyOf(nodes);
    }
}
