/// What members are written, to whom, and when it is news: the facts of each letter, and French for
/// readers.
@NullMarked
package com.ooma.office.support.domain.notice;

import org.jspecify.annotations.NullMarked;
