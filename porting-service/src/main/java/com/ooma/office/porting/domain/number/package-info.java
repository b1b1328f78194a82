/// The numbers that are ours already, and whose they are, as provisioning tells.
@NullMarked
package com.ooma.office.porting.domain.number;

import org.jspecify.annotations.NullMarked;
