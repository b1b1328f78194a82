/// New numbers and phones that come in, and who is told that there are more.
@NullMarked
package com.ooma.office.provisioning.application.stock;

import org.jspecify.annotations.NullMarked;
