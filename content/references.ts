import type { Reference } from "./types.ts";

/** Everything the book cites, by the id of `<Cite id="…" />`. */
export const references: Readonly<Record<string, Reference>> = {
  "baydin-2018": {
    authors: "A. G. Baydin, B. A. Pearlmutter, A. A. Radul and J. M. Siskind",
    year: 2018,
    title: "Automatic differentiation in machine learning: a survey",
    where: "Journal of Machine Learning Research 18(153), 1–43",
    link: "https://jmlr.org/papers/v18/17-468.html",
  },
  "bottou-2009": {
    authors: "L. Bottou",
    year: 2009,
    title: "Curiously fast convergence of some stochastic gradient descent algorithms",
    where: "Symposium on Learning and Data Science, Paris",
    link: "https://leon.bottou.org/papers/bottou-slds-open-problem-2009",
  },
  "bottou-2018": {
    authors: "L. Bottou, F. E. Curtis and J. Nocedal",
    year: 2018,
    title: "Optimization methods for large-scale machine learning",
    where: "SIAM Review 60(2), 223–311",
    doi: "10.1137/16M1080173",
  },
  "cauchy-1847": {
    authors: "A. Cauchy",
    year: 1847,
    title: "Méthode générale pour la résolution des systèmes d’équations simultanées",
    titleLanguage: "fr",
    where: "Comptes rendus hebdomadaires des séances de l’Académie des sciences 25, 536–538",
  },
  "cochran-1977": {
    authors: "W. G. Cochran",
    year: 1977,
    title: "Sampling Techniques",
    where: "3rd edition, Wiley",
  },
  "cohen-2021": {
    authors: "J. M. Cohen, S. Kaur, Y. Li, J. Z. Kolter and A. Talwalkar",
    year: 2021,
    title: "Gradient descent on neural networks typically occurs at the edge of stability",
    where: "International Conference on Learning Representations (ICLR)",
    link: "https://arxiv.org/abs/2103.00065",
  },
  "dauphin-2014": {
    authors: "Y. N. Dauphin, R. Pascanu, C. Gulcehre, K. Cho, S. Ganguli and Y. Bengio",
    year: 2014,
    title:
      "Identifying and attacking the saddle point problem in high-dimensional non-convex optimization",
    where: "Advances in Neural Information Processing Systems 27",
    link: "https://arxiv.org/abs/1406.2572",
  },
  "glorot-2010": {
    authors: "X. Glorot and Y. Bengio",
    year: 2010,
    title: "Understanding the difficulty of training deep feedforward neural networks",
    where:
      "Proceedings of the 13th International Conference on Artificial Intelligence and Statistics (AISTATS), PMLR 9, 249–256",
    link: "https://proceedings.mlr.press/v9/glorot10a.html",
  },
  "goodfellow-2016": {
    authors: "I. Goodfellow, Y. Bengio and A. Courville",
    year: 2016,
    title: "Deep Learning",
    where: "MIT Press",
    link: "https://www.deeplearningbook.org/",
  },
  "gorman-2014": {
    authors: "K. B. Gorman, T. D. Williams and W. R. Fraser",
    year: 2014,
    title:
      "Ecological sexual dimorphism and environmental variability within a community of Antarctic penguins (genus Pygoscelis)",
    where: "PLOS ONE 9(3), e90081",
    doi: "10.1371/journal.pone.0090081",
  },
  "goyal-2017": {
    authors:
      "P. Goyal, P. Dollár, R. Girshick, P. Noordhuis, L. Wesolowski, A. Kyrola, A. Tulloch, Y. Jia and K. He",
    year: 2017,
    title: "Accurate, large minibatch SGD: training ImageNet in 1 hour",
    where: "arXiv:1706.02677",
    link: "https://arxiv.org/abs/1706.02677",
  },
  "griewank-2008": {
    authors: "A. Griewank and A. Walther",
    year: 2008,
    title: "Evaluating Derivatives: Principles and Techniques of Algorithmic Differentiation",
    where: "2nd edition, SIAM",
    doi: "10.1137/1.9780898717761",
  },
  "gurbuzbalaban-2021": {
    authors: "M. Gürbüzbalaban, A. Ozdaglar and P. A. Parrilo",
    year: 2021,
    title: "Why random reshuffling beats stochastic gradient descent",
    where: "Mathematical Programming 186, 49–84",
    doi: "10.1007/s10107-019-01440-w",
  },
  "horst-2020": {
    authors: "A. M. Horst, A. P. Hill and K. B. Gorman",
    year: 2020,
    title: "palmerpenguins: Palmer Archipelago (Antarctica) penguin data",
    where: "R package",
    doi: "10.5281/zenodo.3960218",
  },
  "keskar-2017": {
    authors: "N. S. Keskar, D. Mudigere, J. Nocedal, M. Smelyanskiy and P. T. P. Tang",
    year: 2017,
    title: "On large-batch training for deep learning: generalization gap and sharp minima",
    where: "International Conference on Learning Representations (ICLR)",
    link: "https://arxiv.org/abs/1609.04836",
  },
  "lecun-1998": {
    authors: "Y. LeCun, L. Bottou, G. B. Orr and K.-R. Müller",
    year: 1998,
    title: "Efficient BackProp",
    where:
      "In Neural Networks: Tricks of the Trade, Lecture Notes in Computer Science 1524, Springer, 9–50",
    doi: "10.1007/3-540-49430-8_2",
  },
  "linnainmaa-1976": {
    authors: "S. Linnainmaa",
    year: 1976,
    title: "Taylor expansion of the accumulated rounding error",
    where: "BIT 16, 146–160",
    doi: "10.1007/BF01931367",
  },
  "nesterov-2018": {
    authors: "Y. Nesterov",
    year: 2018,
    title: "Lectures on Convex Optimization",
    where: "2nd edition, Springer Optimization and Its Applications 137",
    doi: "10.1007/978-3-319-91578-4",
  },
  "pascanu-2013": {
    authors: "R. Pascanu, T. Mikolov and Y. Bengio",
    year: 2013,
    title: "On the difficulty of training recurrent neural networks",
    where:
      "Proceedings of the 30th International Conference on Machine Learning (ICML), PMLR 28(3), 1310–1318",
    link: "https://proceedings.mlr.press/v28/pascanu13.html",
  },
  "robbins-1951": {
    authors: "H. Robbins and S. Monro",
    year: 1951,
    title: "A stochastic approximation method",
    where: "The Annals of Mathematical Statistics 22(3), 400–407",
    doi: "10.1214/aoms/1177729586",
  },
  "rumelhart-1986": {
    authors: "D. E. Rumelhart, G. E. Hinton and R. J. Williams",
    year: 1986,
    title: "Learning representations by back-propagating errors",
    where: "Nature 323, 533–536",
    doi: "10.1038/323533a0",
  },
  "shallue-2019": {
    authors: "C. J. Shallue, J. Lee, J. Antognini, J. Sohl-Dickstein, R. Frostig and G. E. Dahl",
    year: 2019,
    title: "Measuring the effects of data parallelism on neural network training",
    where: "Journal of Machine Learning Research 20(112), 1–49",
    link: "https://jmlr.org/papers/v20/18-789.html",
  },
};
