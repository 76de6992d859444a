package org.giaoban.parser.text;

import java.util.Arrays;

/**
 * Where each character of a normal form came from, kept as the few places where the distance to the source changes.
 *
 * <p>{@code note} goes from left to right; a character takes the distance of the one before it unless another was noted.
 */
final class Origins {
    private int[] places = new int[16];
    private int[] distances = new int[16];
    private int count = 1;

    /** Notes the origin of the next character. */
    void note(int place, int origin) {
        int distance = origin - place;
        if (place == 0) {
            distances[0] = distance;
        } else if (distances[count - 1] != distance) {
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
                distances = Arrays.copyOf(distances, count * 2);
            }
            places[count] = place;
            distances[count++] = distance;
        }
    }

    /** The origin of the character at a place; found by halving. */
    int of(int place) {
        int found = Arrays.binarySearch(places, 0, count, place);
        return place + distances[found >= 0 ? found : -found - 2];
    }
}
