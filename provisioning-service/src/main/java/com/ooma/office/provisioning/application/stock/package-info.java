/// New numbers and phones that come in, and who is told that there are more.
package com.ooma.office.provisioning.application.stock;
