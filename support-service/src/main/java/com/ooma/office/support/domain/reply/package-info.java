/// What comes back by mail: answers of members, and letters that nobody took.
@NullMarked
package com.ooma.office.support.domain.reply;

import org.jspecify.annotations.NullMarked;
