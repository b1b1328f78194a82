/// How answers are written as JSON, also those that are kept to be repeated.
@NullMarked
package com.ooma.office.kernel.web.answer;

import org.jspecify.annotations.NullMarked;
