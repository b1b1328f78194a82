/// Every secret of a stack becomes another one while it works, by the steps of its runbook.
@NullMarked
package com.ooma.office.e2e.rotation;

import org.jspecify.annotations.NullMarked;
