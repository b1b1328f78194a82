@NullMarked
package com.ooma.office.provisioning.adapter.out.print;

import org.jspecify.annotations.NullMarked;
