@NullMarked
package com.ooma.office.provisioning.adapter.in.rest.settings;

import org.jspecify.annotations.NullMarked;
