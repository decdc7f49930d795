import type { Words } from "../words/language.ts";

interface DigitsWords {
  loading: string;
  progress: (percent: number) => string;
  failed: string;
  retry: string;
}

export const words: Words<DigitsWords> = {
  en: {
    loading: "Fetching 10,000 handwritten digits",
    progress: (percent) => `${percent} %`,
    failed:
      "The digits did not come, or not all of them. The connection may have broken off; the rest of the page works without them.",
    retry: "Fetch them again",
  },
  ko: {
    loading: "손글씨 숫자 10,000장을 받는 중입니다",
    progress: (percent) => `${percent} %`,
    failed:
      "숫자 그림을 받지 못했거나 일부만 받았습니다. 연결이 끊겼을 수 있습니다. 이 그림 말고는 페이지를 그대로 쓸 수 있습니다.",
    retry: "다시 받기",
  },
};
