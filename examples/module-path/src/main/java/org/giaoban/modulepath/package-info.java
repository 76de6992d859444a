/** An application on the module path. */
@NullMarked
package org.giaoban.modulepath;

import org.jspecify.annotations.NullMarked;
