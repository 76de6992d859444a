/** Meetings and deadlines for calendars. */
@NullMarked
package org.giaoban.formats.ics;

import org.jspecify.annotations.NullMarked;
