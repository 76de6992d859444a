/** Many bulletins at once: {@link org.giaoban.parser.archive.BulletinReader} reads files and folders on several threads, in order. */
@NullMarked
package org.giaoban.parser.archive;

import org.jspecify.annotations.NullMarked;
