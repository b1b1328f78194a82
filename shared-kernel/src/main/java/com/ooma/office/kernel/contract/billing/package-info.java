@NullMarked
package com.ooma.office.kernel.contract.billing;

import org.jspecify.annotations.NullMarked;
