import type { Course } from "./types.ts";

export const course: Course = {
  title: "Downhill",
  subtitle: {
    en: "A field guide to how neural networks learn",
    ko: "신경망은 어떻게 배우는가, 지도로 읽는 안내서",
  },
  description: {
    en: "An interactive textbook on how neural networks learn: maps of real losses, and models that train in the page while you watch.",
    ko: "신경망이 배우는 과정을 손으로 움직여 보며 읽는 교과서입니다. 실제 손실의 지도를 걷고, 눈앞에서 모델을 학습시킵니다.",
  },
  languages: ["en", "ko"],
  address: "",
  repository: "",
  lessons: [
    { id: "paradigms" },
    { id: "gradient-descent" },
    { id: "batching" },
    { id: "optimizers" },
    { id: "which-one" },
    { id: "lab", planned: { en: "The lab", ko: "실험실" } },
  ],
};
