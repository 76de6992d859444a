/** Readings as W3C Web Annotations. */
@NullMarked
package org.giaoban.formats.webannotation;

import org.jspecify.annotations.NullMarked;
