/// What members are written, to whom, and when it is news: the facts of each letter, and French for
/// readers.
package com.ooma.office.support.domain.notice;
