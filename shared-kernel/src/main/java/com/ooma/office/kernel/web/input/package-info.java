/// What a request may contain, whichever resource it is for: readable headers, declared parameters,
/// JSON in UTF-8, and plain text.
@NullMarked
package com.ooma.office.kernel.web.input;

import org.jspecify.annotations.NullMarked;
