/// What a request may contain, whichever resource it is for: readable headers, declared parameters,
/// JSON in UTF-8, and plain text.
package com.ooma.office.kernel.web.input;
