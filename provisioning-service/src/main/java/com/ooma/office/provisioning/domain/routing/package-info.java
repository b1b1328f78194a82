/// Where a call goes, step by step, and why: a pure function of the settings.
@NullMarked
package com.ooma.office.provisioning.domain.routing;

import org.jspecify.annotations.NullMarked;
