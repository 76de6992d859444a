package org.giaoban.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the units that a title, a body or a headline names. */
final class UnitReader {
    private static final int LONGEST_NAME = 4;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern OUTSIDE_WORD = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$");
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}']*");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}");

    private static final Map<String, Level> HEADS = heads();
    private static final Set<String> CITY_HEADS = folded("thành phố", "thành ủy", "thành đoàn", "tp");
    private static final Set<String> NUMBERED_HEADS = folded("quận", "phường");
    private static final Set<String> NO_HEADS = folded("xã hội", "xã viên", "tỉnh táo");
    private static final Set<String> CENTRAL_CITIES =
            folded("Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế", "Hồ Chí Minh");

    private UnitReader() {}

    private static Map<String, Level> heads() {
        Map<String, Level> heads = new TreeMap<>();
        folded("tỉnh", "tỉnh ủy", "tỉnh đoàn").forEach(head -> heads.put(head, Level.PROVINCE));
        folded("huyện", "huyện ủy", "huyện đoàn", "quận", "quận ủy", "quận đoàn", "thị ủy", "thị xã", "thị đoàn")
                .forEach(head -> heads.put(head, Level.DISTRICT));
        folded("thành phố", "thành ủy", "thành đoàn", "tp").forEach(head -> heads.put(head, Level.DISTRICT));
        folded("xã", "phường", "thị trấn", "đặc khu").forEach(head -> heads.put(head, Level.COMMUNE));
        return heads;
    }

    private static Set<String> folded(String... words) {
        return Stream.of(words).map(Wording::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** The units of a text in its order; none where the text is in capitals throughout, which hide where a name ends. */
    static List<Unit> in(@Nullable String text) {
        if (text == null || !SMALL_LETTER.matcher(text).find()) {
            return List.of();
        }
        String[] words = SPACE.split(text.strip());
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < words.length; ) {
            int head = headAt(words, i);
            if (head == 0) {
                i++;
                continue;
            }
            String kind = folded(words, i, head);
            i += head;
            int name = ends(words[i - 1]) ? 0 : nameAt(words, i, NUMBERED_HEADS.contains(kind));
            units.add(unit(kind, name == 0 ? null : written(words, i, name)));
            i += name;
        }
        return units;
    }

    private static Unit unit(String kind, @Nullable String name) {
        boolean city = CITY_HEADS.contains(kind);
        boolean central = city && name != null && CENTRAL_CITIES.contains(Wording.fold(name));
        return new Unit(central ? Level.PROVINCE : HEADS.getOrDefault(kind, Level.DISTRICT), city, name);
    }

    /** How many words the head at a place has: two, one or none. */
    private static int headAt(String[] words, int i) {
        if (i + 1 < words.length && !ends(words[i])) {
            String two = folded(words, i, 2);
            if (NO_HEADS.contains(two)) {
                return 0;
            }
            if (HEADS.containsKey(two)) {
                return 2;
            }
        }
        return HEADS.containsKey(folded(words, i, 1)) ? 1 : 0;
    }

    private static int nameAt(String[] words, int from, boolean numbered) {
        if (numbered && from < words.length && NUMBER.matcher(bare(words[from])).matches()) {
            return 1;
        }
        int count = 0;
        while (count < LONGEST_NAME && from + count < words.length) {
            String word = words[from + count];
            if (!NAME_WORD.matcher(bare(word)).matches() || headAt(words, from + count) > 0) {
                return count;
            }
            count++;
            if (ends(word)) {
                return count;
            }
        }
        return count;
    }

    /** Whether a mark behind the word ends the phrase; the point of {@code TP.} does not. */
    private static boolean ends(String word) {
        char last = word.charAt(word.length() - 1);
        return !Character.isLetterOrDigit(last)
                && Character.getType(last) != Character.NON_SPACING_MARK
                && !Wording.fold(word).equals("tp");
    }

    private static String bare(String word) {
        return OUTSIDE_WORD.matcher(word).replaceAll("");
    }

    private static String folded(String[] words, int from, int count) {
        return Wording.fold(written(words, from, count));
    }

    private static String written(String[] words, int from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            text.append(text.isEmpty() ? "" : " ").append(bare(words[i]));
        }
        return text.toString();
    }
}
