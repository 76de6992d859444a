/** A bulletin and its reading as a page to look at, and the index of a folder of such pages. */
@NullMarked
package org.giaoban.view;

import org.jspecify.annotations.NullMarked;
