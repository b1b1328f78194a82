@NullMarked
package com.ooma.office.provisioning.adapter.out.document;

import org.jspecify.annotations.NullMarked;
