@NullMarked
package com.ooma.office.kernel.contract.porting;

import org.jspecify.annotations.NullMarked;
