import { buildDataset } from '../../scripts/dataset/build';
import { openDataset } from '../dataset/open';
