@NullMarked
package com.ooma.office.kernel.contract.provisioning;

import org.jspecify.annotations.NullMarked;
