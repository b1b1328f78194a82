/// How letters say things: days, amounts and advice, in the language of their reader.
@NullMarked
package com.ooma.office.support.domain.notice.words;

import org.jspecify.annotations.NullMarked;
