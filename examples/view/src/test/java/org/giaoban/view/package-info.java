@NullMarked
package org.giaoban.view;

import org.jspecify.annotations.NullMarked;
