package org.giaoban.parser.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which of the authors that data of pages name wrote the article: neither a user of the content system nor the site itself.
 *
 * @param site what the page calls its site, its words without spaces: {@code báonậmpungđiệntử}
 */
record AuthorNames(List<String> site) {
    private static final Set<String> USERS =
            Set.of("admin", "administrator", "root", "editor", "quantri", "banbientap", "webmaster");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s.]++(?:\\.[^\\s.]++)+");
    private static final int SHORTEST = 4;

    AuthorNames {
        site = List.copyOf(site);
    }

    static AuthorNames besides(List<String> siteNames) {
        return new AuthorNames(siteNames.stream()
                .map(AuthorNames::plain)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    private static String plain(String name) {
        return Similar.wording(name).replace(" ", "");
    }

    /** Whether a name is that of a person or an office. */
    boolean isAuthor(String name) {
        String plain = plain(name);
        return isName(name) && site.stream().noneMatch(other -> isSame(plain, other));
    }

    /** {@code Nậm Pung} and {@code Báo Nậm Pung điện tử}. */
    private static boolean isSame(String one, String other) {
        boolean part =
                Math.min(one.length(), other.length()) >= SHORTEST && (one.contains(other) || other.contains(one));
        return part || one.equals(other);
    }

    /** Whether a name is neither that of a user nor the address of a site. */
    static boolean isName(String name) {
        boolean user = name.indexOf(' ') < 0 && name.equals(name.toLowerCase(Locale.ROOT)) || name.indexOf('@') >= 0;
        boolean address = ADDRESS.matcher(name.strip()).matches();
        return !user && !address && !USERS.contains(name.replace(" ", "").toLowerCase(Locale.ROOT));
    }
}
