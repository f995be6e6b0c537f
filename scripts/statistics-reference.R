# The figures that apps/evaluation/src/statistics is checked against, by R and metafor. Run it and compare by eye:
#   Rscript scripts/statistics-reference.R
# Written with R 4.2.2 and metafor 3.8-1. Nothing of the system needs R.
suppressMessages(library(metafor))
show <- function(what, ...) cat(sprintf("%-44s %s\n", what, paste(sprintf("%.8f", c(...)), collapse = "  ")))

show("qnorm(.975), qt(.975, 5), qt(.975, 1)", qnorm(.975), qt(.975, 5), qt(.975, 1))
show("pchisq(10.3, 4, upper), 2 * pnorm(-2.5)", pchisq(10.3, 4, lower.tail = FALSE), 2 * pnorm(-2.5))

irr <- escalc("IRR", x1i = 31, t1i = 1200, x2i = 52, t2i = 1100)
show("log rate ratio 31/1200 to 52/1100", irr$yi, irr$vi)
irr0 <- escalc("IRR", x1i = 0, t1i = 400, x2i = 7, t2i = 380, add = 1 / 2, to = "only0")
show("log rate ratio 0/400 to 7/380", irr0$yi, irr0$vi)
rr <- escalc("RR", ai = 5, n1i = 100, ci = 10, n2i = 100)
show("log risk ratio 5/100 to 10/100", rr$yi, rr$vi)
rr0 <- escalc("RR", ai = 0, n1i = 40, ci = 6, n2i = 42, add = 1 / 2, to = "only0")
show("log risk ratio 0/40 to 6/42", rr0$yi, rr0$vi)
rd <- escalc("RD", ai = 5, n1i = 100, ci = 10, n2i = 100)
show("risk difference 5/100 to 10/100", rd$yi, rd$vi)
md <- escalc("MD", m1i = 103, sd1i = 5.5, n1i = 50, m2i = 100, sd2i = 4.5, n2i = 50)
show("mean difference 103 to 100", md$yi, md$vi)
smd <- escalc("SMD", m1i = 103, sd1i = 5.5, n1i = 50, m2i = 100, sd2i = 4.5, n2i = 50)
show("Hedges' g 103 to 100 (exact correction)", smd$yi, smd$vi)

bcg <- escalc("RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
dl <- rma(yi, vi, data = bcg, method = "DL")
show("BCG trials: estimate, se, tau2, I2", dl$b, dl$se, dl$tau2, dl$I2)
show("BCG trials: Q, p of Q, low, high", dl$QE, dl$QEp, dl$ci.lb, dl$ci.ub)
show("BCG trials: first three weights", weights(dl)[1:3] / 100)

# Four sites before and after, two to an arm: counts with the same exposure everywhere.
sites <- data.frame(
  site = factor(rep(1:4, 2)), arm = factor(rep(c("I", "I", "C", "C"), 2), levels = c("C", "I")),
  period = factor(rep(c("B", "A"), each = 4), levels = c("B", "A")),
  count = c(120, 80, 110, 95, 70, 68, 118, 80), exposure = 1)
fit <- function(data) {
  data$treated <- as.numeric(data$arm == "I" & data$period == "A")
  s <- summary(glm(count ~ site + period + treated + offset(log(exposure)), quasipoisson, data))
  show("  log ratio, se, dispersion", s$coefficients["treated", 1:2], s$dispersion)
}
cat("relative incident rate ratio, quasi-Poisson, sites as factors\n")
fit(sites)
sites$exposure <- c(100, 50, 80, 60, 110, 50, 70, 66)
cat("the same with exposures\n")
fit(sites)
cat("after alone, two arms of three sites, quasi-Poisson\n")
after <- data.frame(arm = factor(rep(c("C", "I"), each = 3)), count = c(40, 75, 61, 22, 51, 30), exposure = c(10, 11, 12, 9, 12, 10))
s <- summary(glm(count ~ arm + offset(log(exposure)), quasipoisson, after))
show("  log ratio, se, dispersion", s$coefficients[2, 1:2], s$dispersion)

show("Holm of .01 .04 .03 .005", p.adjust(c(.01, .04, .03, .005), "holm"))
power <- power.prop.test(n = 500, p1 = .2, power = .8, tol = 1e-12)
show("detectable share from .2, n 500 (upwards)", power$p2)
down <- uniroot(function(p) power.prop.test(n = 500, p1 = p, p2 = .2)$power - .8, c(.05, .19), tol = 1e-10)$root
show("detectable share from .2, n 500 (downwards)", down)
z <- qnorm(.975) + qnorm(.8)
show("detectable g, n 64", z * sqrt(2 / 64))
show("detectable rate ratio, 100 expected (down)", uniroot(function(r) -log(r) - z * sqrt(1 / 100 + 1 / (100 * r)), c(.2, .99), tol = 1e-10)$root)
show("... upwards", uniroot(function(r) log(r) - z * sqrt(1 / 100 + 1 / (100 * r)), c(1.01, 5), tol = 1e-10)$root)
t <- t.test(extra ~ group, data = sleep)
show("Welch on Student's sleep data: low, high, p", t$conf.int, t$p.value, t$parameter)
show("  its means, sds", tapply(sleep$extra, sleep$group, mean), tapply(sleep$extra, sleep$group, sd))
