/// Who is let in, and how many at a time: decided on the first line of a request, before anything
/// is spent on it.
@NullMarked
package com.ooma.office.kernel.web.admission;

import org.jspecify.annotations.NullMarked;
