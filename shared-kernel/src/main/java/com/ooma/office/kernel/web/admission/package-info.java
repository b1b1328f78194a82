/// Who is let in, how many at a time and how often: decided on the first line of a request, before
/// anything is spent on it.
package com.ooma.office.kernel.web.admission;
