/// How often who may come.
@NullMarked
package com.ooma.office.kernel.web.admission.rate;

import org.jspecify.annotations.NullMarked;
