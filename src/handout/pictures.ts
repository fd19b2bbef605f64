/** Which drawing stands beside which words of a handout. All of them are the app's own. */
import type { SignListId } from '../../rules/safetyNetting';
import { callInsteadPictograms } from '../ui/pictograms/callInstead';
import { gatePictograms } from '../ui/pictograms/gate';
import { glyphs } from '../ui/pictograms/glyphs';
import { signPictograms } from '../ui/pictograms/signs';
import type { SheetKind } from './handoutChoice';

export const signListPictures: Readonly<Record<SignListId, string>> = {
  emergency: glyphs.phone,
  sight: signPictograms.sight,
  hearing: signPictograms.hearing,
  face: signPictograms.face,
  'head-pressure': signPictograms['head-pressure'],
  alertness: gatePictograms.awake,
  'jaw-fever': signPictograms['jaw-fever'],
  fever: gatePictograms.fever,
  bleeding: gatePictograms.bleeding,
  // The back, the hip bones and the thighs.
  spine: callInsteadPictograms['neck-back-hip-thigh'],
  bone: signPictograms.bone,
  'faint-weakness': signPictograms['collapse-injury'],
  worry: signPictograms.worry,
};

export const sheetPictures: Readonly<Record<SheetKind, string>> = {
  family: signPictograms.everything,
  team: signPictograms.emergency,
  wallet: glyphs.card,
  poster: glyphs.team,
};
