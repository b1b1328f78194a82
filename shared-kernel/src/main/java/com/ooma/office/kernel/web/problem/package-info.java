/// How every refusal and every fault becomes one problem+json document, in the caller's language,
/// without names of classes and without more of the caller's input than is good for a log.
@NullMarked
package com.ooma.office.kernel.web.problem;

import org.jspecify.annotations.NullMarked;
