// Garments, drawn flat in the 800 x 1000 bust frame for a sitter who faces left; body.mjs fits them
// to the neck. Light comes from the left, so the right half carries the black mass.
import { gouge, hatch } from './marks.mjs';
import { INK as B, CUT as C, CLOTH as G, CLOTH2 as G2, RED, CLEAR } from './palette.mjs';

const shape = (d, fill = B) => `<path d="${d}" fill="${fill}"/>`;
const line = (d, stroke = B, w = 4.5) => `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${w}" stroke-linejoin="miter"/>`;
const button = (x, y, r = 8, fill = C, ring = B) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/><circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${ring}" stroke-width="3"/>`;

// Takes the naked shoulder of the model away; the garment draws its own.
const bare = (y = 560) => shape(`M-10 ${y} L212 ${y} L292 604 L300 640 L300 652 L190 1000 L-10 1000Z`, CLEAR) + shape(`M810 ${y} L640 ${y} L556 604 L540 634 L560 700 L700 1000 L810 1000Z`, CLEAR);
const bareWoman = shape('M-10 590 L280 590 L303 630 L303 664 L236 712 L190 1000 L-10 1000Z', CLEAR) + shape('M810 590 L560 590 L539 630 L539 664 L612 724 L700 1000 L810 1000Z', CLEAR);

// Shoulder outlines: from the left of the neck round to the right of it.
const MAN = 'M296 648 C254 690 172 710 112 748 C62 780 34 862 16 1000 L790 1000 C791 940 788 884 778 846 C766 800 748 768 710 744 C648 710 584 688 548 638';
const WOMAN = 'M302 656 C272 702 214 724 168 754 C120 786 86 866 68 1000 L752 1000 C752 940 748 882 738 848 C726 806 706 776 668 752 C626 730 566 708 536 656';
const SHADE_MAN = 'M548 638 C584 690 650 710 710 744 C748 768 766 800 778 846 C788 884 791 940 790 1000 L572 1000 C604 930 598 850 560 792';
const SHADE_WOMAN = 'M536 656 C566 708 626 730 668 752 C706 776 726 806 738 848 C748 882 752 940 752 1000 L566 1000 C592 920 566 850 536 790';

const litShoulder = (fill = C) => hatch(122, 752, 70, 850, 9, 0.75, 0.3, 64, 7, fill) + hatch(150, 744, 236, 702, 7, 0.35, 0.8, 44, 6, fill) + hatch(64, 880, 40, 985, 7, 0.9, 0.15, 56, 7, fill);
const clothFolds = () => gouge(112, 750, 18, 1000, 10, 22, B) + hatch(150, 980, 118, 804, 8, 0.9, -0.4, 44, 8, B) + hatch(250, 702, 196, 726, 4, 0.2, 0.9, 46, 7, B);
const rightFolds = (fill = G) => gouge(640, 830, 700, 990, 6, -10, fill) + gouge(676, 800, 742, 930, 6, -12, fill) + gouge(620, 762, 700, 784, 5, 4, fill);
const shadeEdge = () => hatch(602, 1000, 572, 806, 14, -1, 0.12, 80, 11, B);

// --- what is worn under a jacket ---------------------------------------------------------------

/** White shirt with turned-down collar. */
function shirt({ tie = true, tieFill = B, bow = false, vest = false } = {}) {
  let s = shape('M298 640 L352 760 L398 940 L474 810 L548 640 L470 690 L380 706Z', C);
  if (vest) s += shape('M336 770 L398 900 L488 752 L570 1000 L372 1000Z') + gouge(398, 902, 424, 1000, 6, 0) + button(426, 950, 7) + gouge(336, 772, 398, 902, 5, -4) + gouge(488, 752, 400, 902, 5, 4);
  if (tie && !bow) s += shape('M366 712 L420 708 L410 752 L380 754Z', tieFill) + shape(vest ? 'M380 756 L409 754 L424 846 L399 898 L374 842Z' : 'M380 756 L409 754 L436 880 L402 934 L370 868Z', tieFill) + gouge(380, 755, 409, 754, 4, 0);
  s += shape('M304 622 C294 646 294 666 300 684 L350 762 L386 706 C350 692 322 660 304 622Z', C) + shape('M542 618 C558 648 562 674 556 702 L452 770 L402 708 C462 694 514 660 542 618Z', C);
  s += line('M300 684 L350 762 L386 706') + line('M556 702 L452 770 L402 708') + shape('M556 660 L556 702 L470 758 L500 712Z');
  if (bow) s += shape('M392 720 L322 704 L318 764 Z', tieFill) + shape('M398 720 L470 698 L478 764Z', tieFill) + `<circle cx="395" cy="728" r="13" fill="${B}"/>` + gouge(380, 728, 334, 728, 6, 4) + gouge(412, 728, 462, 726, 6, -4) + shape('M386 738 L372 824 L396 800 L412 832 L404 738Z', tieFill);
  return s;
}

/** Russian shirt with a standing collar fastened at the side. fill = its plate. */
function standCollar({ fill = C, buttons = true } = {}) {
  let s = shape('M290 660 L286 676 L352 866 L398 990 L474 884 L566 690 L552 650 C500 700 350 710 290 660Z', fill);
  s += shape('M300 606 C304 644 326 678 384 692 L430 690 C478 676 524 644 546 598 L558 662 C530 712 480 746 432 760 L376 762 C320 742 292 706 286 650Z', fill);
  s += shape('M436 690 C480 676 524 644 546 598 L558 662 C530 712 484 744 438 758Z');
  s += gouge(300, 606, 386, 694, 8, 20, B) + gouge(384, 693, 432, 690, 6, 0, B) + gouge(286, 650, 378, 764, 8, 18, B) + gouge(380, 764, 432, 762, 6, 0, B);
  s += gouge(356, 682, 352, 758, 7, 0, B) + gouge(352, 758, 384, 930, 6, 0, B) + shape('M474 750 L552 700 L474 884 L404 986 L440 850Z') + hatch(430, 900, 470, 756, 6, -0.9, 0.2, 36, 7, B);
  if (buttons) s += button(338, 716, 6) + button(366, 800, 6) + button(380, 866, 6);
  return s;
}

/** Shirt open at the throat. */
function openNeck({ fill = C } = {}) {
  let s = shape('M300 630 L352 770 L398 950 L474 820 L548 630 L500 700 L410 802 L344 716Z', fill);
  s += shape('M302 618 C292 650 290 676 292 700 L352 786 L372 742 C336 712 314 668 302 618Z', fill) + shape('M544 612 C562 648 566 682 562 712 L454 806 L436 756 C484 722 522 674 544 612Z', fill);
  s += line('M292 700 L352 786 L374 740') + line('M562 712 L454 806 L434 756') + shape('M562 680 L562 712 L462 800 L486 748Z') + gouge(398, 812, 404, 950, 7, 0, B) + hatch(470, 720, 424, 792, 6, -0.9, 0.3, 34, 6, B);
  return s;
}

/** Jersey with a round neck (also the sailor's striped one). */
function jersey({ striped = false, fill = C } = {}) {
  let s = shape('M302 640 C330 706 368 730 404 732 C456 728 512 694 546 634 L490 850 L400 1000 L336 860Z', fill);
  if (striped) for (let i = 0; i < 8; i++) {
    const y = 716 + i * 34, k = Math.max(0, 70 - i * 11);
    s += shape(`M${310 + i * 6} ${y - k} C${350} ${y + 12} ${440} ${y + 14} ${534 - i * 12} ${y - k * 1.3} L${532 - i * 12} ${y + 12 - k * 1.2} C${444} ${y + 28} ${350} ${y + 26} ${314 + i * 6} ${y + 12 - k * 0.9}Z`, G);
  }
  return s + gouge(302, 640, 404, 734, 7, 24, B) + gouge(404, 734, 546, 634, 7, 26, B) + shape('M546 640 L500 840 L430 950 L470 760Z');
}

const INNER = { shirt, stand: standCollar, open: openNeck, jersey };

// --- men ---------------------------------------------------------------------------------------

/** Single-breasted jacket. inner: shirt | stand | open | jersey; cloth: print it on the garment plate. */
export const jacket = ({ inner = 'shirt', cloth = false, lapel = 1, ...innerOptions } = {}) => () => {
  const body = cloth ? G : B, cut = cloth ? B : C;
  let s = bare() + shape(MAN + ' L470 800 L396 940 L330 800Z', body);
  if (cloth) s += shape(SHADE_MAN + ' L470 880 L404 985 L470 830Z') + shadeEdge() + clothFolds() + rightFolds();
  s += INNER[inner](innerOptions);
  const L = 226 - (lapel - 1) * 40;
  s += shape(`M286 676 L${L} 748 L276 772 L250 796 L392 990 L398 990 L352 866Z`, body) + shape('M566 690 L640 760 L590 786 L612 812 L408 998 L400 990 L474 880Z', B);
  s += gouge(286, 676, 352, 862, 7, -6, cut) + gouge(352, 862, 398, 986, 6, 0, cut) + gouge(284, 680, L - 4, 748, 6, 0, cut) + gouge(L - 4, 748, 276, 770, 6, 0, cut) + gouge(276, 770, 250, 796, 5, 0, cut) + gouge(250, 796, 396, 996, 8, 6, cut);
  if (cloth) s += gouge(196, 800, 226, 960, 7, -14, B) + hatch(300, 960, 268, 850, 6, -0.9, -0.3, 34, 6, B) + gouge(150, 905, 236, 892, 6, 3, B) + hatch(290, 700, 262, 742, 4, 0.5, 0.8, 26, 5, B);
  s += gouge(566, 690, 474, 880, 6, 6) + gouge(474, 880, 402, 990, 6) + gouge(570, 690, 640, 760, 6) + gouge(640, 760, 590, 786, 6) + gouge(590, 786, 612, 812, 5) + gouge(612, 812, 408, 998, 8, -8);
  if (!cloth) s += litShoulder() + hatch(690, 752, 752, 794, 5, -0.2, 0.9, 40, 4) + gouge(150, 900, 262, 980, 5, -6);
  return s;
};

/** Tunic with turned-down collar and breast pockets. fill lets it print on either plate or in black. */
export const tunic = ({ razgovory = false, pockets = true, buttons = true } = {}) => () => {
  let s = bare() + shape(MAN + ' C520 720 400 740 296 648Z', G);
  s += shape(SHADE_MAN + ' C520 770 470 780 412 792 L378 776 C440 772 520 736 560 690Z') + shadeEdge() + hatch(530, 792, 430, 802, 6, -0.25, 0.95, 52, 8, B);
  s += shape('M302 606 C302 646 326 688 378 704 C440 696 514 660 546 600 L564 684 C520 736 440 772 410 770 L382 716 L352 768 C316 746 290 706 284 656Z', G) + shape('M378 704 C440 696 514 660 546 600 L564 684 C520 736 440 772 410 770 L384 722Z');
  s += gouge(302, 606, 380, 706, 8, 18, B) + gouge(284, 656, 352, 768, 9, 12, B) + gouge(352, 768, 382, 716, 8, 0, B) + gouge(394, 724, 556, 642, 5, 16, G) + gouge(404, 762, 560, 690, 5, 16, G) + gouge(384, 772, 392, 1000, 9, 0, B);
  if (buttons) for (const y of [812, 884, 956]) s += `<circle cx="${358 - (y - 800) * 0.02}" cy="${y}" r="9" fill="${B}"/><circle cx="${356 - (y - 800) * 0.02}" cy="${y - 2}" r="3" fill="${G}"/>`;
  if (pockets) s += shape('M186 858 L312 838 L314 852 L254 898 L188 872Z') + gouge(188, 866, 198, 996, 7, 0, B) + gouge(312, 846, 318, 996, 7, 0, B) + `<circle cx="254" cy="880" r="5" fill="${G}"/>` + gouge(452, 866, 556, 842, 5, 4, G) + gouge(456, 872, 462, 996, 4, 0, G);
  s += clothFolds() + rightFolds();
  if (razgovory) for (const y of [812, 884, 952]) s += shape(`M290 ${y - 14} L368 ${y - 20} L374 ${y + 4} L290 ${y + 10}Z`, RED) + shape(`M396 ${y - 22} L500 ${y - 14} L500 ${y + 10} L398 ${y + 2}Z`, RED);
  return s;
};

/** Russian shirt worn by itself. */
export const kosovorotka = ({ embroidered = false, fill = G } = {}) => () => {
  let s = bare() + shape(MAN + ' C500 720 380 740 296 648Z', fill);
  s += shape(SHADE_MAN + ' C520 740 480 745 440 756 L430 730 C480 715 520 690 548 638Z') + shadeEdge();
  s += shape('M300 606 C304 644 326 678 384 692 L430 690 C478 676 524 644 544 598 L558 662 C530 712 480 746 432 760 L376 762 C320 742 292 706 286 650Z', fill) + shape('M430 690 C478 676 524 644 544 598 L558 662 C530 712 480 746 432 760Z');
  s += gouge(300, 606, 386, 694, 8, 20, B) + gouge(384, 693, 432, 690, 6, 0, B) + gouge(286, 650, 378, 764, 9, 18, B) + gouge(380, 764, 432, 762, 6, 0, B);
  s += gouge(432, 692, 430, 764, 7, 0, B) + gouge(430, 762, 446, 960, 8, 0, B) + gouge(472, 758, 486, 952, 6, 0, fill) + gouge(444, 958, 488, 950, 6, 0, B) + hatch(330, 690, 372, 736, 4, 0.3, 0.9, 22, 6, B);
  for (const y of [726, 800, 864, 924]) s += button(448 + (y - 738) * 0.07, y, 7.5);
  if (embroidered) for (let i = 0; i < 5; i++) {
    const x = 318 + i * 20, y = 704 + i * 7;
    s += shape(`M${x} ${y} L${x + 9} ${y + 9} L${x} ${y + 18} L${x - 9} ${y + 9}Z`, RED);
  }
  return s + clothFolds() + gouge(330, 770, 300, 900, 9, -14, B) + gouge(250, 760, 220, 860, 8, -10, B) + rightFolds(fill);
};

/** Railwayman's double-breasted black tunic, standing collar, two rows of buttons, piping on the cloth plate. */
export const railwayTunic = ({ piping = G } = {}) => () => {
  let s = bare() + shape(MAN + ' C500 720 380 740 296 648Z');
  s += shape('M300 604 C304 644 326 678 396 694 C470 680 524 644 546 596 L560 664 C530 716 470 752 404 764 C330 744 292 706 286 650Z');
  s += gouge(301, 606, 396, 696, 8, 20, piping) + gouge(398, 695, 546, 598, 6, 18, piping) + gouge(286, 652, 404, 764, 6, 22) + gouge(404, 764, 560, 664, 5, 20) + gouge(398, 696, 404, 762, 6, 0);
  s += gouge(404, 764, 500, 830, 6, -8, piping) + gouge(500, 830, 512, 1000, 7, 4, piping) + gouge(300, 708, 236, 760, 4, -4);
  for (const y of [820, 892, 964]) s += button(330 - (y - 820) * 0.08, y, 10, piping, C) + button(474 + (y - 820) * 0.06, y + 4, 10, piping, C);
  return s + litShoulder() + hatch(690, 752, 752, 794, 5, -0.2, 0.9, 40, 4) + gouge(250, 800, 262, 985, 5, -10) + gouge(590, 830, 620, 980, 5, -8);
};

/** Sailor's pea-jacket over the striped jersey, wide flat collar of the flannel shirt. */
export const seaman = () => () => {
  let s = bare() + shape(MAN + ' L470 800 L396 940 L330 800Z') + jersey({ striped: true });
  s += shape('M302 640 C284 668 262 690 236 708 L316 850 L398 985 L404 960 L352 846 C326 780 310 710 302 640Z', G) + shape('M546 634 C564 668 588 694 616 716 L520 850 L402 985 L398 960 L466 846 C504 780 534 706 546 634Z');
  s += gouge(302, 640, 400, 970, 6, 26, B) + gouge(236, 708, 398, 985, 7, 6, B) + gouge(252, 700, 392, 950, 4, 10, C) + gouge(262, 694, 392, 936, 4, 12, C) + gouge(616, 716, 404, 985, 6, -4) + gouge(600, 706, 410, 956, 4, -6, G) + gouge(546, 636, 402, 962, 5, -24);
  s += gouge(236, 708, 150, 790, 7, -4) + gouge(150, 790, 214, 812, 6, 0) + gouge(214, 812, 350, 1000, 8, 6) + gouge(620, 716, 690, 800, 6, 2) + gouge(690, 800, 630, 824, 5, 0) + gouge(630, 824, 470, 1000, 7, -6);
  s += button(250, 950, 11, B, C) + button(600, 960, 11, B, C);
  return s + hatch(122, 752, 70, 850, 7, 0.75, 0.3, 56, 7) + hatch(64, 880, 40, 985, 7, 0.9, 0.15, 56, 7);
};

/** Uniform coat of a technician of the old regime: high white collar, dark tie, double-breasted, buttons without eagles. */
export const engineer = () => () => {
  let s = bare() + shape(MAN + ' L470 780 L400 860 L340 780Z');
  s += shape('M298 632 L352 752 L400 862 L470 776 L548 632 L470 690 L380 706Z', C);
  s += shape('M306 588 C306 640 330 678 384 694 L430 692 C480 676 524 640 544 582 L552 650 C528 700 480 724 436 736 L374 738 C326 722 298 690 296 640Z', C) + shape('M536 604 C540 596 542 590 544 582 L552 650 C546 664 538 676 528 686Z') + gouge(544, 582, 440, 690, 5, 14, B) + gouge(552, 650, 440, 738, 5, 14, B);
  s += shape('M384 694 L374 738 L350 716Z', C) + line('M346 700 L372 742 L392 700') + line('M458 690 L436 740 L412 698') + gouge(306, 588, 390, 696, 6, 20, B) + shape('M374 742 L436 738 L424 778 L388 780Z') + shape('M390 782 L422 780 L436 850 L402 868 L380 846Z') + gouge(388, 781, 424, 779, 4, 0);
  s += shape('M294 672 L216 744 L262 776 L240 800 L344 960 L402 876 L352 790Z') + shape('M562 682 L646 756 L596 784 L618 810 L470 980 L402 876 L480 790Z');
  s += gouge(294, 672, 402, 876, 7, -6) + gouge(294, 674, 214, 744, 6) + gouge(214, 744, 262, 776, 6) + gouge(262, 776, 240, 800, 5) + gouge(240, 800, 350, 990, 8, 6) + gouge(562, 682, 404, 876, 6, 8) + gouge(564, 684, 646, 756, 6) + gouge(646, 756, 596, 784, 6) + gouge(596, 784, 618, 810, 5) + gouge(618, 810, 480, 1000, 7, -8) + gouge(402, 878, 500, 1000, 6, 4);
  for (const y of [910, 972]) s += button(330 + (y - 910) * 0.1, y, 9, G, C) + button(520, y + 6, 9, G, C);
  return s + litShoulder() + hatch(690, 752, 752, 794, 5, -0.2, 0.9, 40, 4);
};

// --- women -------------------------------------------------------------------------------------

/** Dark dress with a wide pale collar and a small pendant. */
export const collarDress = () => () => {
  let s = bareWoman + shape(WOMAN + ' L470 790 L402 880 L338 800Z', G);
  s += shape('M300 646 C340 704 500 704 540 646 L470 800 L410 900 L340 800Z', C) + hatch(470, 700, 432, 820, 7, -0.9, 0.2, 46, 7, B);
  s += shape('M606 728 C630 736 650 742 668 752 C706 776 726 806 738 848 C748 882 752 940 752 1000 L560 1000 C590 920 560 880 500 850Z') + hatch(580, 1000, 560, 860, 10, -1, 0.12, 76, 11, B);
  s += shape('M304 656 C286 690 262 708 236 722 L330 856 L402 914 L414 894 C364 810 326 750 304 656Z', C) + shape('M536 656 C550 690 580 714 606 728 L496 860 L412 918 L404 894 C466 810 508 740 536 656Z', C) + shape('M536 656 C550 690 580 714 606 728 L536 808 C546 756 544 700 536 656Z') + hatch(548, 720, 496, 846, 9, -0.9, 0.25, 44, 8, B);
  s += gouge(236, 722, 332, 858, 8, -4, B) + gouge(330, 856, 404, 916, 7, 0, B) + gouge(404, 916, 498, 860, 7, 0, B) + gouge(304, 652, 412, 900, 6, 22, B) + gouge(536, 652, 410, 900, 7, -22, B) + gouge(236, 722, 306, 656, 7, 6, B);
  s += gouge(168, 756, 68, 1000, 10, 20, B) + gouge(240, 720, 168, 756, 8, 4, B) + hatch(188, 985, 160, 810, 9, 0.9, -0.4, 40, 8, B) + rightFolds().replace(/742 930/g, '706 930');
  return s + gouge(408, 916, 430, 1000, 7, 0, B) + `<circle cx="408" cy="916" r="10" fill="${RED}"/>`;
};

/** Working woman's buttoned jacket over a plain blouse; shawl = a knitted one laid over the shoulders. */
export const workJacket = ({ shawl = false } = {}) => () => {
  let s = bareWoman + shape(WOMAN + ' L470 760 L400 830 L340 760Z', G);
  s += shape('M300 640 C322 706 362 736 404 738 C456 732 508 700 538 640 L470 790 L402 860 L340 790Z', C) + shape('M538 644 L470 790 L402 860 L460 746 C496 722 520 690 538 644Z') + gouge(300, 642, 404, 740, 6, 24, B) + gouge(404, 740, 538, 644, 6, 24, B) + gouge(403, 742, 402, 850, 6, 0, B);
  s += shape(SHADE_WOMAN + ' L474 880 L410 1000 L404 860 L470 776Z') + hatch(580, 1000, 560, 820, 12, -1, 0.12, 70, 11, B);
  s += shape('M298 660 L232 738 L286 772 L402 868 L346 776Z', G) + gouge(298, 660, 402, 868, 8, -6, B) + gouge(298, 662, 230, 738, 7, 4, B) + gouge(230, 738, 286, 774, 7, 0, B) + gouge(286, 774, 400, 872, 7, 4, B) + gouge(536, 664, 404, 868, 5, 10, G) + gouge(540, 668, 610, 742, 5, 0, G) + gouge(610, 742, 540, 786, 5, 0, G);
  s += gouge(402, 868, 408, 1000, 8, 0, B) + button(376, 914, 9, B, B) + button(378, 972, 9, B, B);
  s += gouge(168, 756, 68, 1000, 10, 20, B) + hatch(188, 985, 160, 810, 9, 0.9, -0.4, 40, 8, B) + gouge(270, 800, 250, 960, 7, -12, B) + gouge(330, 850, 326, 990, 6, -6, B) + gouge(650, 820, 690, 980, 5, -10, G);
  if (shawl) {
    s += shape('M300 660 C262 700 200 722 150 764 C120 796 110 850 120 900 C200 900 300 900 386 1000 L420 1000 C440 900 560 860 690 880 C716 850 700 790 668 752 C626 730 566 708 536 656 C520 760 460 860 404 900 C350 850 312 760 300 660Z', G2);
    s += shape('M536 656 C566 708 626 730 668 752 C700 790 716 850 690 880 C600 868 520 886 470 930 C500 860 540 760 536 656Z') + hatch(470, 930, 520, 760, 10, -0.9, -0.1, 44, 8, B) + gouge(300, 662, 404, 900, 8, 20, B) + gouge(150, 764, 120, 900, 8, 14, B) + gouge(120, 900, 386, 1000, 8, -26, B) + gouge(404, 900, 410, 1000, 8, 0, B);
    for (let i = 0; i < 7; i++) s += gouge(276 - i * 20, 716 + i * 9, 352 - i * 26, 880 + i * 6 - i * i, 6, -10, B);
    s += hatch(560, 760, 640, 860, 7, 0.3, 0.9, 50, 5, G2);
  }
  return s;
};

/** Big mended shirt of an apprentice, collar open, sleeves of a larger man. */
export const apprenticeShirt = () => () => {
  let s = bareWoman + shape(WOMAN + ' L470 770 L404 800 L340 760Z', G);
  s += shape(SHADE_WOMAN + ' C500 830 440 850 408 1000 L404 800 L470 770Z') + hatch(566, 1000, 540, 810, 12, -1, 0.14, 76, 11, B);
  s += shape('M304 632 C290 664 280 690 276 716 L348 806 L384 752 C346 724 318 684 304 632Z', G) + shape('M538 628 C554 664 562 694 562 722 L452 812 L416 754 C464 732 512 690 538 628Z') + line('M276 716 L348 806 L386 752') + gouge(304, 632, 386, 754, 6, 12, B) + gouge(562, 722, 452, 812, 5, 0, G) + gouge(452, 812, 418, 756, 5, 0, G);
  s += gouge(400, 780, 406, 1000, 8, 0, B) + button(384, 852, 8) + button(387, 926, 8);
  s += shape('M196 850 L292 836 L298 930 L204 944Z', G2) + line('M196 850 L292 836 L298 930 L204 944Z', B, 3.5) + hatch(200, 842, 292, 830, 8, 0, 1, 16, 4, B) + hatch(204, 936, 296, 922, 8, 0, 1, 16, 4, B);
  return s + gouge(168, 756, 68, 1000, 10, 20, B) + hatch(170, 985, 150, 810, 8, 0.9, -0.4, 36, 8, B) + gouge(300, 790, 330, 960, 8, 10, B) + gouge(650, 820, 690, 980, 5, -10, G);
};

/** Severe dark jacket, small white collar closed at the throat. pencil = in the breast pocket. */
export const severeJacket = ({ pencil = false, cloth = false } = {}) => () => {
  const body = cloth ? G : B, cut = cloth ? B : C;
  let s = bareWoman + shape(WOMAN + ' L470 760 L400 850 L340 770Z', body);
  if (cloth) s += shape(SHADE_WOMAN + ' L474 880 L410 1000 L404 860 L470 776Z') + hatch(580, 1000, 560, 820, 12, -1, 0.12, 70, 11, B);
  s += shape('M300 640 C340 716 500 716 538 640 L470 780 L402 870 L340 780Z', C);
  s += shape('M304 618 C298 652 302 676 314 700 L366 764 L394 716 C356 694 326 660 304 618Z', C) + shape('M540 614 C548 650 546 678 538 702 L448 772 L400 716 C456 698 506 662 540 614Z', C) + line('M306 668 L314 700 L366 764 L394 716', B, 4.5) + line('M538 702 L448 772 L402 718', B, 4.5) + shape('M544 660 L538 702 L466 758 L492 714Z') + gouge(398, 722, 402, 868, 6, 0, B) + button(404, 800, 5, C, B);
  s += shape('M296 668 L222 746 L270 778 L402 900 L346 790Z', body) + shape('M544 668 L622 748 L566 784 L404 900 L470 800Z');
  s += gouge(296, 668, 402, 898, 7, -6, cut) + gouge(294, 670, 222, 746, 6, 2, cut) + gouge(222, 746, 270, 778, 6, 0, cut) + gouge(270, 778, 400, 902, 6, 4, cut) + gouge(546, 670, 404, 898, 6, 8) + gouge(548, 672, 622, 748, 5, 0) + gouge(622, 748, 566, 784, 5, 0) + gouge(566, 784, 406, 902, 6, -4) + gouge(402, 902, 408, 1000, 6, 0, cut) + button(380, 950, 9, B, cut === C ? C : B);
  s += cloth ? gouge(168, 756, 68, 1000, 10, 20, B) + hatch(188, 985, 160, 810, 9, 0.9, -0.4, 40, 8, B) : hatch(176, 760, 112, 860, 8, 0.75, 0.3, 52, 7) + hatch(108, 880, 88, 985, 7, 0.9, 0.15, 48, 7);
  if (pencil) s += gouge(566, 872, 664, 856, 5, 2) + shape('M606 792 L618 789 L628 862 L614 865Z', RED) + shape('M606 792 L609 768 L618 789Z', C);
  return s;
};

/** Knitted cardigan over a blouse. */
export const cardigan = () => () => {
  let s = bareWoman + shape(WOMAN + ' L470 800 L400 900 L340 800Z', G) + shape('M300 640 C340 730 500 730 538 640 L476 800 L402 930 L336 800Z', C);
  s += shape('M302 620 C290 654 288 682 292 706 L352 778 L388 730 C346 706 318 668 302 620Z', C) + shape('M540 616 C556 652 558 684 552 710 L450 784 L408 730 C462 708 510 668 540 616Z', C) + line('M292 706 L352 778 L390 730') + line('M552 710 L450 784 L406 730') + shape('M554 670 L552 710 L466 770 L494 724Z') + gouge(398, 736, 402, 920, 6, 0, B);
  s += shape(SHADE_WOMAN + ' L474 900 L410 1000 L404 940 L474 800Z') + hatch(580, 1000, 560, 820, 12, -1, 0.12, 70, 10, B);
  // ribbed band
  s += shape('M290 690 C306 770 350 860 402 940 L410 1000 L384 1000 C340 900 284 800 262 712Z', G2) + shape('M556 690 C540 770 470 870 404 940 L412 1000 L440 1000 C500 900 560 800 584 712Z') + gouge(290, 690, 402, 942, 7, 14, B) + gouge(262, 712, 386, 1000, 7, 14, B) + gouge(556, 690, 406, 942, 5, -14, G) + gouge(584, 712, 440, 1000, 5, -14, G);
  s += button(352, 906, 8, C, B) + button(382, 966, 8, C, B);
  for (let i = 0; i < 10; i++) s += gouge(236 - i * 15, 730 + i * 10, 330 - i * 27, 950 + i * 5, 5, -8, B);
  return s + gouge(168, 756, 68, 1000, 10, 20, B) + gouge(640, 800, 676, 980, 5, -10, G) + gouge(610, 780, 640, 960, 5, -10, G) + gouge(676, 800, 712, 980, 5, -10, G);
};

/** Light blouse with a soft bow, office wear. */
export const officeBlouse = () => () => {
  let s = bareWoman + shape(WOMAN + ' C500 720 360 720 302 656Z', G);
  s += shape(SHADE_WOMAN + ' C500 770 460 760 440 740 C480 720 520 690 536 656Z') + hatch(566, 1000, 536, 800, 13, -1, 0.14, 74, 10, B);
  s += shape('M302 622 C300 662 340 706 400 716 C470 704 530 664 540 618 L548 664 C520 716 460 746 404 752 C340 744 300 708 296 664Z', G) + gouge(302, 622, 400, 718, 6, 22, B) + gouge(402, 717, 540, 620, 6, 22, B) + gouge(296, 664, 402, 754, 6, 20, B) + gouge(404, 753, 548, 664, 6, 20, B);
  s += shape('M390 744 L318 722 L308 800Z') + shape('M402 744 L474 718 L486 796Z') + `<circle cx="396" cy="746" r="14" fill="${B}"/>` + shape('M390 756 L360 880 L392 858 L404 892 L414 756Z') + gouge(380, 752, 324, 760, 7, 4, G) + gouge(412, 750, 470, 756, 6, -4, G) + gouge(394, 770, 388, 850, 5, 0, G);
  for (let i = 0; i < 4; i++) s += gouge(344 - i * 26, 800 + i * 2, 336 - i * 34, 985 - i * 8, 6, -8, B);
  return s + gouge(168, 756, 68, 1000, 10, 20, B) + gouge(240, 716, 168, 756, 7, 4, B) + hatch(172, 985, 150, 810, 8, 0.9, -0.4, 36, 8, B) + gouge(650, 820, 690, 980, 5, -10, G);
};

/** A plait laid forward over the far shoulder, from the nape (x0, y0) down the breast. */
export function plait(x0 = 300, y0 = 620, n = 10) {
  let s = '';
  for (let i = n - 1; i >= 0; i--) {
    const t = i / (n - 1), x = x0 - 34 * Math.sin(t * 2.2) + 8 * t, y = y0 + i * 32, w = 13 + 11 * Math.sin(Math.min(1, t * 1.6 + 0.1) * 2.2), side = i % 2 ? 1 : -1;
    s += shape(`M${x - w} ${y + 2} C${x - w * 0.6} ${y - 18} ${x + w * 0.6} ${y - 18} ${x + w} ${y + 2} C${x + w} ${y + 30} ${x + side * 6} ${y + 44} ${x} ${y + 46} C${x + side * 4} ${y + 44} ${x - w} ${y + 30} ${x - w} ${y + 2}Z`);
    s += gouge(x - w * 0.9 * side, y, x + w * 0.3 * side, y + 32, 5, side * 6) + gouge(x - w * 0.3 * side, y - 8, x + w * 0.7 * side, y + 18, 4, side * 5);
  }
  return s;
}
