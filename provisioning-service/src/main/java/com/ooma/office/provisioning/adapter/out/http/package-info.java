@NullMarked
package com.ooma.office.provisioning.adapter.out.http;

import org.jspecify.annotations.NullMarked;
