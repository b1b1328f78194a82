/// The virtual receptionist: what callers hear and may choose, at which hours and on which days.
@NullMarked
package com.ooma.office.provisioning.domain.reception;

import org.jspecify.annotations.NullMarked;
