import type { GlossaryEntry } from "./types.ts";

/** The words of the book, by the id of `<Term id="…">`. */
export const glossary: Readonly<Record<string, GlossaryEntry>> = {
  accumulator: {
    name: { en: "accumulated squared gradient", ko: "누적 제곱 기울기" },
    symbol: "\\G",
    also: {
      en: ["$v$ in Adam’s paper", "second moment, when it is an average"],
      ko: ["Adam 논문에서는 $v$", "평균이면 2차 모멘트"],
    },
    meaning: {
      en: "For each parameter, its squared gradients added up (AdaGrad) or averaged with fading weights (RMSprop, Adam).",
      ko: "파라미터마다 기울기의 제곱을 모두 더하거나(AdaGrad) 오래된 것일수록 가볍게 평균한 값(RMSprop, Adam)입니다.",
    },
  },
  activation: {
    name: { en: "activation", ko: "활성값" },
    also: {
      en: ["the output of a neuron", "activation function for the curve that makes it"],
      ko: ["뉴런의 출력", "활성값을 만드는 함수는 활성화 함수"],
    },
    meaning: {
      en: "What a neuron passes on: its weighted sum, bent by a fixed curve such as $\\tanh$.",
      ko: "뉴런이 다음으로 넘기는 값입니다. 가중합을 $\\tanh$ 같은 정해진 곡선에 통과시켜 얻습니다.",
    },
  },
  agent: {
    name: { en: "agent", ko: "에이전트" },
    also: { en: ["learner", "player"], ko: ["학습 주체"] },
    meaning: {
      en: "Whoever acts in an environment and learns from what follows.",
      ko: "환경 속에서 행동하고 그 결과로 배우는 주체입니다.",
    },
  },
  autoencoder: {
    name: { en: "autoencoder", ko: "오토인코더" },
    meaning: {
      en: "A network that is trained to give back its own input through a narrow middle, so that it must find a short description of it.",
      ko: "좁은 가운데를 거쳐 입력을 그대로 되살리도록 학습하는 신경망입니다. 그래서 입력을 짧게 나타내는 방법을 찾아야 합니다.",
    },
  },
  backpropagation: {
    name: { en: "backpropagation", ko: "역전파" },
    also: { en: ["backprop", "reverse-mode differentiation"], ko: ["오차 역전파", "backprop"] },
    meaning: {
      en: "The chain rule applied from the loss backwards, so that one pass gives the derivative for every parameter.",
      ko: "손실에서 거꾸로 연쇄 법칙을 적용하는 방법입니다. 한 번 거슬러 가면 모든 파라미터의 미분을 얻습니다.",
    },
  },
  batch: {
    name: { en: "batch", ko: "배치" },
    also: { en: ["mini-batch, when it is a part of the data"], ko: ["데이터의 일부이면 미니배치"] },
    meaning: {
      en: "The data points whose gradients are put together for one step.",
      ko: "한 걸음을 정하려고 기울기를 함께 모으는 데이터의 묶음입니다.",
    },
  },
  "batch-size": {
    name: { en: "batch size", ko: "배치 크기" },
    symbol: "B",
    also: { en: ["mini-batch size"], ko: ["미니배치 크기"] },
    meaning: {
      en: "How many data points are asked before the parameters change once: 1, a few, or all of them.",
      ko: "파라미터를 한 번 바꾸기 전에 물어보는 데이터의 수입니다. 하나일 수도, 몇 개나 전체일 수도 있습니다.",
    },
  },
  bias: {
    name: { en: "bias", ko: "편향" },
    symbol: "\\bb",
    also: { en: ["intercept", "offset"], ko: ["절편"] },
    meaning: {
      en: "A parameter that is added: it shifts a neuron’s sum whatever the input is.",
      ko: "더해지는 파라미터입니다. 입력이 무엇이든 뉴런의 합을 일정하게 옮깁니다.",
    },
  },
  "bias-correction": {
    name: { en: "bias correction", ko: "편향 보정" },
    meaning: {
      en: "Dividing an average that began at 0 by the share of it that has filled up so far, $1 - \\beta^t$.",
      ko: "0에서 시작한 평균을 지금까지 채워진 비율인 $1 - \\beta^t$로 나누는 것입니다.",
    },
  },
  "chain-rule": {
    name: { en: "chain rule", ko: "연쇄 법칙" },
    meaning: {
      en: "Along a chain of dependences the derivatives multiply; where several chains join, they add.",
      ko: "값이 차례로 이어져 있으면 미분은 곱해지고, 여러 갈래가 만나면 더해진다는 법칙입니다.",
    },
  },
  classifier: {
    name: { en: "classifier", ko: "분류기" },
    meaning: {
      en: "A model that answers with one of a few classes, such as a digit from 0 to 9.",
      ko: "몇 개의 클래스 가운데 하나를 답하는 모델입니다. 이를테면 0부터 9까지의 숫자 하나를 답합니다.",
    },
  },
  "condition-number": {
    name: { en: "condition number", ko: "조건수" },
    symbol: "\\kappa",
    meaning: {
      en: "The largest curvature of a bowl divided by its smallest: how narrow a valley is for its length.",
      ko: "그릇 모양에서 가장 큰 곡률을 가장 작은 곡률로 나눈 값입니다. 골짜기가 길이에 견주어 얼마나 좁은지를 나타냅니다.",
    },
  },
  convergence: {
    name: { en: "convergence", ko: "수렴" },
    meaning: {
      en: "The steps become smaller and smaller and the walk settles, here once $\\lVert\\GT\\rVert < \\epsilon$.",
      ko: "걸음이 점점 작아져 한곳에 자리를 잡는 것입니다. 이 책에서는 $\\lVert\\GT\\rVert < \\epsilon$이 되면 수렴했다고 봅니다.",
    },
  },
  correlation: {
    name: { en: "correlation", ko: "상관관계" },
    also: { en: ["dependence", "similarity of neighbours"], ko: ["관계성", "데이터 간 연관"] },
    meaning: {
      en: "That things resemble each other more than chance would have it. Neighbours in a file are often of one kind.",
      ko: "우연이라고 보기에는 서로 많이 닮은 것을 말합니다. 파일에서 이웃한 데이터는 같은 종류일 때가 많습니다.",
    },
  },
  curvature: {
    name: { en: "curvature", ko: "곡률" },
    symbol: "\\lambda",
    also: {
      en: ["second derivative", "in many dimensions an eigenvalue of the Hessian"],
      ko: ["이계 미분", "차원이 여럿이면 헤세 행렬의 고윳값"],
    },
    meaning: {
      en: "How fast the slope itself changes along a direction. It sets how large a step can be.",
      ko: "어떤 방향으로 갈 때 경사가 변하는 빠르기입니다. 걸음이 얼마나 커도 되는지를 정합니다.",
    },
  },
  derivative: {
    name: { en: "derivative", ko: "미분" },
    symbol: "\\dw",
    also: { en: ["slope", "partial derivative"], ko: ["경사", "편미분", "미분계수"] },
    meaning: {
      en: "How much the loss changes for each unit that one parameter moves, at this place, the others held still.",
      ko: "다른 파라미터는 그대로 두고 하나만 움직일 때, 지금 자리에서 그 움직임 한 단위마다 손실이 변하는 양입니다.",
    },
  },
  "discount-factor": {
    name: { en: "discount factor", ko: "감쇠 계수" },
    symbol: "\\alpha",
    also: {
      en: ["momentum, $\\mu$", "decay rate, $\\rho$", "$\\beta$ in Adam"],
      ko: ["모멘텀 계수 $\\mu$", "감쇠율 $\\rho$", "Adam에서는 $\\beta$"],
    },
    meaning: {
      en: "The share of a memory that is kept from one step to the next; the memory reaches back about $1/(1 - \\alpha)$ steps.",
      ko: "한 걸음에서 다음 걸음으로 남기는 기억의 비율입니다. 기억은 약 $1/(1 - \\alpha)$걸음 앞까지 닿습니다.",
    },
  },
  divergence: {
    name: { en: "divergence", ko: "발산" },
    meaning: {
      en: "The steps grow instead of shrinking, until the numbers overflow. The learning rate is then too large for the land.",
      ko: "걸음이 줄지 않고 점점 커져 끝내 수의 범위를 벗어나는 것입니다. 그 땅에 비해 학습률이 너무 큰 경우입니다.",
    },
  },
  episode: {
    name: { en: "episode", ko: "에피소드" },
    also: { en: ["rollout", "trial"], ko: ["한 판"] },
    meaning: {
      en: "One try from the start of a task to its end, or until the time is up.",
      ko: "과제의 처음부터 끝까지, 또는 시간이 다 될 때까지 한 번 해 보는 것입니다.",
    },
  },
  epoch: {
    name: { en: "epoch", ko: "에폭" },
    also: { en: ["a pass over the data"], ko: ["세대", "데이터를 한 바퀴 도는 것"] },
    meaning: {
      en: "As many steps as it takes to use every data point once. With the full batch it is a single step.",
      ko: "모든 데이터를 한 번씩 쓰는 데 필요한 만큼의 걸음입니다. 전체 배치에서는 한 걸음이 한 에폭입니다.",
    },
  },
  evaluation: {
    name: { en: "gradient evaluation", ko: "기울기 계산" },
    also: { en: ["gradient call", "sample processed"], ko: ["처리한 표본 수"] },
    meaning: {
      en: "Working out the gradient for a single data point: the unit in which the cost of training is counted here.",
      ko: "데이터 하나에 대한 기울기를 구하는 일입니다. 이 책에서는 학습 비용을 이 단위로 셉니다.",
    },
  },
  exploration: {
    name: { en: "exploration", ko: "탐험" },
    symbol: "\\varepsilon",
    also: { en: ["its opposite is exploitation"], ko: ["반대말은 활용(exploitation)"] },
    meaning: {
      en: "Actions that are tried to find out something, though others are believed to be better.",
      ko: "더 좋다고 믿는 행동이 있는데도 무언가를 알아내려고 해 보는 행동입니다.",
    },
  },
  "false-minimum": {
    name: { en: "false minimum", ko: "가짜 최솟점" },
    also: {
      en: ["poor local minimum", "in this book also: false valley"],
      ko: ["나쁜 극소점", "이 책에서는 가짜 골짜기라고도 합니다"],
    },
    meaning: {
      en: "A local minimum that lies higher than the lowest one. Every way out of it leads uphill at first.",
      ko: "가장 낮은 곳보다 높은 곳에 있는 극소점입니다. 어느 쪽으로 나가든 처음에는 오르막입니다.",
    },
  },
  "global-minimum": {
    name: { en: "global minimum", ko: "최솟점" },
    also: { en: ["the lowest valley"], ko: ["전역 최솟점", "가장 낮은 골짜기"] },
    meaning: {
      en: "A place where the loss is the lowest of all. There can be several of them.",
      ko: "손실이 가장 낮은 자리입니다. 여러 곳일 수도 있습니다.",
    },
  },
  gradient: {
    name: { en: "gradient", ko: "기울기" },
    symbol: "\\GT",
    also: {
      en: ["$\\nabla L$", "$\\partial L/\\partial\\Theta$", "$g$"],
      ko: ["$\\nabla L$", "$\\partial L/\\partial\\Theta$", "$g$", "그레이디언트"],
    },
    meaning: {
      en: "The list of the loss’s derivatives, one for each parameter. It points in the direction of steepest ascent.",
      ko: "파라미터마다 하나씩 구한 손실의 미분을 모은 목록입니다. 가장 가파른 오르막을 가리킵니다.",
    },
  },
  "gradient-clipping": {
    name: { en: "gradient clipping", ko: "기울기 자르기" },
    also: { en: ["clipping by norm"], ko: ["그레이디언트 클리핑"] },
    meaning: {
      en: "Shortening the gradient to a length $c$ when it is longer, keeping its direction, so that a steep wall cannot throw the walk off the map.",
      ko: "기울기가 정해 둔 길이 $c$보다 길면 방향은 그대로 두고 길이만 $c$로 줄이는 방법입니다. 가파른 벽을 만나도 지도 밖으로 튕겨 나가지 않습니다.",
    },
  },
  "gradient-descent": {
    name: { en: "gradient descent", ko: "경사하강법" },
    also: { en: ["steepest descent"], ko: ["경사 하강법", "최급강하법"] },
    meaning: {
      en: "Going down by steps against the gradient, each as long as the slope times the learning rate.",
      ko: "기울기의 반대쪽으로 한 걸음씩 내려가는 방법입니다. 걸음은 기울기에 학습률을 곱한 만큼입니다.",
    },
  },
  iteration: {
    name: { en: "iteration", ko: "반복" },
    also: { en: ["step", "update"], ko: ["걸음", "스텝", "갱신"] },
    meaning: {
      en: "One round of the rule: measure the gradient, change all parameters. It is one step of the walk, and not an epoch.",
      ko: "규칙을 한 번 적용하는 일입니다. 기울기를 재고 모든 파라미터를 바꿉니다. 걸음 하나에 해당하며, 에폭과는 다릅니다.",
    },
  },
  "k-means": {
    name: { en: "k-means", ko: "k-평균" },
    also: { en: ["Lloyd’s algorithm"], ko: ["로이드 알고리즘"] },
    meaning: {
      en: "A way to find $k$ groups: points choose the nearest centre, centres move to the mean of their points, again and again.",
      ko: "$k$개의 무리를 찾는 방법입니다. 점은 가장 가까운 중심을 고르고 중심은 자기 점들의 평균으로 옮겨 가기를 되풀이합니다.",
    },
  },
  label: {
    name: { en: "label", ko: "레이블" },
    also: { en: ["target", "ground truth", "annotation"], ko: ["정답", "목표", "ground truth"] },
    meaning: {
      en: "The right answer that is supplied with an input, by somebody or something that knows it.",
      ko: "입력에 딸린 정답입니다. 답을 아는 누군가가 붙여 줍니다.",
    },
  },
  "learning-rate": {
    name: { en: "learning rate", ko: "학습률" },
    symbol: "\\g",
    also: {
      en: ["lr", "$\\eta$", "$\\alpha$ in some books", "step size"],
      ko: ["lr", "$\\eta$", "책에 따라 $\\alpha$", "보폭"],
    },
    meaning: {
      en: "How far one step goes for a given slope: the step is the learning rate times the gradient.",
      ko: "같은 기울기에서 한 걸음에 얼마나 멀리 가는지를 정하는 수입니다. 걸음은 학습률과 기울기의 곱입니다.",
    },
  },
  "local-minimum": {
    name: { en: "local minimum", ko: "극소점" },
    also: { en: ["valley"], ko: ["지역 최솟점", "골짜기"] },
    meaning: {
      en: "A place that lies lower than everything near it. It need not be the lowest of all.",
      ko: "가까운 어느 곳보다 낮은 자리입니다. 전체에서 가장 낮은 곳이 아닐 수도 있습니다.",
    },
  },
  loss: {
    name: { en: "loss", ko: "손실" },
    symbol: "\\Lo",
    also: { en: ["cost", "objective", "$J$", "$E$"], ko: ["비용", "목적 함수", "$J$", "$E$"] },
    meaning: {
      en: "One number that says how wrong the model is on the data, for the parameters it has now. Training makes it smaller.",
      ko: "지금의 파라미터로 모델이 데이터에서 얼마나 틀리는지를 나타내는 수 하나입니다. 학습은 이 수를 줄이는 일입니다.",
    },
  },
  "mini-batch": {
    name: { en: "mini-batch", ko: "미니배치" },
    also: { en: ["minibatch", "batch, in most libraries"], ko: ["대부분의 라이브러리에서는 배치"] },
    meaning: {
      en: "A part of the data whose gradients are put together for one step. The parts take turns.",
      ko: "한 걸음을 정하려고 기울기를 함께 모으는 데이터의 일부입니다. 묶음들이 차례로 쓰입니다.",
    },
  },
  momentum: {
    name: { en: "momentum", ko: "모멘텀" },
    symbol: "\\M",
    also: {
      en: ["velocity, $v$", "its factor $\\alpha$ is also written $\\mu$ or $\\beta$"],
      ko: ["속도 $v$", "계수 $\\alpha$는 $\\mu$나 $\\beta$로도 씁니다"],
    },
    meaning: {
      en: "A memory of earlier steps that carries the walk on: like slopes add up, opposite ones cancel.",
      ko: "앞선 걸음의 기억이 걸음을 이어 가게 하는 것입니다. 같은 쪽 경사는 쌓이고 반대쪽 경사는 지워집니다.",
    },
  },
  neuron: {
    name: { en: "neuron", ko: "뉴런" },
    also: { en: ["unit"], ko: ["유닛", "노드"] },
    meaning: {
      en: "The smallest part of a network: it weighs its inputs, adds a bias and bends the sum.",
      ko: "신경망의 가장 작은 부품입니다. 입력에 가중치를 곱해 더하고 편향을 더한 다음 곡선에 통과시킵니다.",
    },
  },
  objective: {
    name: { en: "objective", ko: "목적 함수" },
    symbol: "J",
    also: {
      en: ["objective function", "cost", "loss, where it measures errors"],
      ko: ["비용", "오차를 재면 손실"],
    },
    meaning: {
      en: "The number that learning is to make small, or large.",
      ko: "학습이 줄이거나 키우려는 수입니다.",
    },
  },
  optimizer: {
    name: { en: "optimizer", ko: "옵티마이저" },
    also: { en: ["solver", "update rule"], ko: ["최적화기", "갱신 규칙"] },
    meaning: {
      en: "A rule that turns gradients into steps, with a memory of its own.",
      ko: "기울기를 걸음으로 바꾸는 규칙입니다. 저마다 기억을 지닙니다.",
    },
  },
  parameter: {
    name: { en: "parameter", ko: "파라미터" },
    symbol: "\\T",
    also: {
      en: ["$\\theta$", "weights, loosely"],
      ko: ["$\\theta$", "매개변수", "느슨하게는 가중치"],
    },
    meaning: {
      en: "A number that training changes. $\\T$ is the list of them all: every weight and every bias.",
      ko: "학습이 바꾸는 수입니다. $\\T$는 모든 가중치와 편향을 모은 목록입니다.",
    },
  },
  policy: {
    name: { en: "policy", ko: "정책" },
    symbol: "\\pi",
    meaning: {
      en: "The rule by which an agent chooses its actions: for each state, a chance for each action.",
      ko: "에이전트가 행동을 고르는 규칙입니다. 상태마다 행동별 확률을 정합니다.",
    },
  },
  "reinforcement-learning": {
    name: { en: "reinforcement learning", ko: "강화 학습" },
    also: { en: ["RL"], ko: ["RL"] },
    meaning: {
      en: "Learning from rewards for one’s own actions, which may come late and never say what would have been right.",
      ko: "자신의 행동에 대한 보상으로 배우는 것입니다. 보상은 늦게 올 수 있고, 무엇이 옳았는지는 말해 주지 않습니다.",
    },
  },
  replacement: {
    name: { en: "sampling with replacement", ko: "복원 추출" },
    also: { en: ["bootstrap sampling"], ko: ["복원 표집"] },
    meaning: {
      en: "Drawing from all the points every time, as with a die: the same point may come again, and another not at all.",
      ko: "주사위를 던지듯 매번 전체에서 뽑는 방법입니다. 같은 점이 또 나올 수 있고, 끝내 나오지 않는 점도 있습니다.",
    },
  },
  reward: {
    name: { en: "reward", ko: "보상" },
    symbol: "r",
    meaning: {
      en: "A number that says how well things went after an action.",
      ko: "행동한 뒤의 결과가 얼마나 좋았는지 나타내는 수입니다.",
    },
  },
  "reward-discount": {
    name: { en: "discount factor", ko: "할인율" },
    symbol: "\\alpha",
    also: {
      en: ["$\\gamma$ in the reinforcement learning literature"],
      ko: ["강화 학습 문헌에서는 $\\gamma$"],
    },
    meaning: {
      en: "What a reward one step later is worth beside one now, as a share from 0 to 1.",
      ko: "한 걸음 뒤의 보상을 지금의 보상에 견주어 얼마로 칠지 나타내는 0과 1 사이의 비율입니다.",
    },
  },
  "saddle-point": {
    name: { en: "saddle point", ko: "안장점" },
    meaning: {
      en: "A place without slope that is a valley in one direction and a ridge in another.",
      ko: "경사가 없지만 한쪽 방향으로는 골짜기이고 다른 쪽 방향으로는 능선인 자리입니다.",
    },
  },
  sgd: {
    name: { en: "stochastic gradient descent", ko: "확률적 경사 하강법" },
    also: {
      en: ["SGD", "MSGD for batches of more than one"],
      ko: ["SGD", "배치가 둘 이상이면 MSGD"],
    },
    meaning: {
      en: "Gradient descent whose steps ask a few points picked by chance instead of all of them.",
      ko: "모든 점 대신 무작위로 고른 몇 개에만 물어 걸음을 정하는 경사 하강법입니다.",
    },
  },
  shuffle: {
    name: { en: "shuffle", ko: "섞기" },
    also: { en: ["random permutation"], ko: ["셔플", "무작위 순열"] },
    meaning: {
      en: "Putting the points in a random order, every order equally likely, so that each comes exactly once.",
      ko: "점들을 무작위 순서로 늘어놓는 일입니다. 모든 순서가 똑같이 나올 수 있고, 점마다 꼭 한 번씩 나옵니다.",
    },
  },
  simulator: {
    name: { en: "simulator", ko: "시뮬레이터" },
    also: {
      en: ["environment, where it is what the agent acts in"],
      ko: ["에이전트가 행동하는 곳이면 환경"],
    },
    meaning: {
      en: "A program that plays the part of the world, so that failing costs nothing.",
      ko: "세계를 대신하는 프로그램입니다. 여기서는 실패해도 잃을 것이 없습니다.",
    },
  },
  state: {
    name: { en: "state", ko: "상태" },
    symbol: "s",
    also: {
      en: ["observation, where the agent sees only a part of it"],
      ko: ["일부만 보이면 관측(observation)"],
    },
    meaning: {
      en: "What the world is like at a moment, as far as it matters for what comes next.",
      ko: "어느 순간의 세계의 모습입니다. 앞으로 일어날 일에 필요한 만큼을 담습니다.",
    },
  },
  "supervised-learning": {
    name: { en: "supervised learning", ko: "지도 학습" },
    meaning: {
      en: "Learning from inputs that come with their right answers.",
      ko: "정답이 딸린 입력에서 배우는 것입니다.",
    },
  },
  "td-error": {
    name: { en: "TD error", ko: "TD 오차" },
    symbol: "\\delta",
    also: { en: ["temporal-difference error"], ko: ["시간차 오차"] },
    meaning: {
      en: "How much better or worse things look after a step than was expected before it.",
      ko: "한 걸음을 걷고 난 뒤의 예상이 그전의 예상보다 얼마나 좋거나 나쁜지를 나타냅니다.",
    },
  },
  "unsupervised-learning": {
    name: { en: "unsupervised learning", ko: "비지도 학습" },
    also: {
      en: ["self-supervised learning, where a target is made from the input"],
      ko: ["입력에서 목표를 만들면 자기 지도 학습"],
    },
    meaning: {
      en: "Learning from inputs alone, without answers.",
      ko: "정답 없이 입력만으로 배우는 것입니다.",
    },
  },
  weight: {
    name: { en: "weight", ko: "가중치" },
    symbol: "\\w",
    also: { en: ["coefficient", "slope of a line"], ko: ["계수", "직선의 기울기"] },
    meaning: {
      en: "A parameter that multiplies an input: how much that input counts, and with which sign.",
      ko: "입력에 곱해지는 파라미터입니다. 그 입력이 얼마나, 어떤 부호로 반영되는지를 정합니다.",
    },
  },
  "weight-decay": {
    name: { en: "weight decay", ko: "가중치 감쇠" },
    symbol: "\\lambda",
    also: {
      en: ["L2 regularisation, for plain gradient descent"],
      ko: ["경사 하강법에서는 L2 정칙화"],
    },
    meaning: {
      en: "A steady pull of every parameter towards zero, so that the data have to speak for a large weight.",
      ko: "모든 파라미터를 꾸준히 0 쪽으로 당기는 것입니다. 가중치가 크려면 그만큼 데이터가 뒷받침해야 합니다.",
    },
  },
};
