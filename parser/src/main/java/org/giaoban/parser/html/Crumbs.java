package org.giaoban.parser.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * The steps of a breadcrumb, without the signs between them and without the title of the article itself.
 *
 * @param all the steps in order
 */
record Crumbs(List<Crumb> all) {
    private static final String HOME = "trang chủ";
    private static final int LONGEST = 60;

    /** One step. */
    record Crumb(String text, Element element) {}

    static Crumbs in(Element element, String headline) {
        List<Crumb> crumbs = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    Element parent = node instanceof TextNode text ? text.parent() : null;
                    if (parent != null && node instanceof TextNode text) {
                        for (String step : text.text().split("[/>»›|]", -1)) {
                            add(crumbs, step.replace('\u00a0', ' ').strip(), parent, headline);
                        }
                    }
                },
                element);
        return new Crumbs(crumbs);
    }

    private static void add(List<Crumb> crumbs, String step, Element parent, String headline) {
        String wording = Similar.wording(step);
        if (!wording.isEmpty() && step.length() <= LONGEST && !wording.equals(headline)) {
            crumbs.add(new Crumb(step, parent));
        }
    }

    /** All steps where they begin at the home page, else the last one. */
    List<Crumb> shown() {
        boolean home = !all.isEmpty() && Similar.wording(all.get(0).text()).equals(Similar.wording(HOME));
        return home || all.isEmpty() ? all : all.subList(all.size() - 1, all.size());
    }
}
