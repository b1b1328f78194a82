/// What can be asked of provisioning: one use case for each change, and the questions with their
/// views.
@NullMarked
package com.ooma.office.provisioning.application;

import org.jspecify.annotations.NullMarked;
