package org.giaoban.parser.layout;

import java.time.LocalDate;
import org.giaoban.parser.text.Range;

/**
 * The date line of a page.
 *
 * @param range the words of the day
 * @param day the day
 * @param labelled whether a label such as {@code Ngày đăng} stands before it
 * @param rest words of the line that say something else (a pen name, a section), empty where there are none
 */
record PageDate(Range range, LocalDate day, boolean labelled, Range rest) {}
