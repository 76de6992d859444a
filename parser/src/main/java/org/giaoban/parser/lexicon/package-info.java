/** Words as data: each resource file is one kind of word, each line one meaning with its forms. */
@NullMarked
package org.giaoban.parser.lexicon;

import org.jspecify.annotations.NullMarked;
