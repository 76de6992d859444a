package org.giaoban.parser.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a breadcrumb, without the signs between them and without the title of the article itself.
 *
 * @param all the steps in order
 */
record Crumbs(List<Crumb> all) {
    private static final String HOME = "trang chủ";
    private static final int LONGEST = 60;
    /** What stands between steps; a stroke between digits is that of a day. */
    private static final Pattern SIGNS = Pattern.compile("[>»›|]|(?<!\\d)/|/(?!\\d)");

    /** One step. */
    record Crumb(String text, Element element) {}

    static Crumbs in(Element element, PageOutline outline, String headline) {
        List<Crumb> crumbs = new ArrayList<>();
        NodeFilter steps = (node, depth) -> {
            Element parent = node instanceof TextNode text ? text.parent() : null;
            if (parent != null && node instanceof TextNode text) {
                for (String step : SIGNS.split(text.text(), -1)) {
                    add(crumbs, step.replace('\u00a0', ' ').strip(), parent, headline);
                }
            }
            boolean step = depth == 0 || !(node instanceof Element inner) || isStep(outline.of(inner));
            return step ? NodeFilter.FilterResult.CONTINUE : NodeFilter.FilterResult.SKIP_ENTIRELY;
        };
        NodeTraversor.filter(steps, element);
        return new Crumbs(crumbs);
    }

    /** Menus of neighbouring rubrics and the page's day may stand among the steps. */
    private static boolean isStep(@Nullable Part part) {
        return part != null && !part.is(PagePart.FURNITURE) && !part.is(PagePart.DATE);
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
