@NullMarked
package com.ooma.office.provisioning.adapter.in.rest.hold;

import org.jspecify.annotations.NullMarked;
