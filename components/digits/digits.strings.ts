import type { Words } from "../words/language.ts";

interface DigitsWords {
  coming: (perCent: string) => string;
  failed: string;
  retry: string;
}

export const digitsWords: Words<DigitsWords> = {
  en: {
    coming: (perCent) => `The handwritten digits are on their way: ${perCent}%.`,
    failed: "The handwritten digits did not arrive. The rest of the page works without them.",
    retry: "Try again",
  },
  ko: {
    coming: (perCent) => `손글씨 숫자를 가져오는 중입니다. ${perCent}%.`,
    failed: "손글씨 숫자를 가져오지 못했습니다. 이 그림 말고는 모두 그대로 쓸 수 있습니다.",
    retry: "다시 시도하기",
  },
};
